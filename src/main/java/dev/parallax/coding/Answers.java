package dev.parallax.coding;

import java.util.List;
import java.util.Optional;

/** What coders of one kind answer to one question about one unit. */
final class Answers {
    private Answers() {}

    /** The answers, by coder. */
    static List<Code> of(Sheet sheet, String unitId, String questionId, Coder.Kind kind) {
        return sheet.codesOf(unitId).stream()
                .filter(code ->
                        code.questionId().equals(questionId) && code.coder().kind() == kind)
                .toList();
    }

    static double[] numbers(Question question, List<Code> answers) {
        return answers.stream()
                .mapToDouble(code -> question.number(code.value()))
                .toArray();
    }

    /** Whether most coders find it there (any answer but the first choice; of numbers any above 0); empty where nobody answered, or as many say yes as no. */
    static Optional<Boolean> majority(Question question, List<Code> answers) {
        int balance = 0;
        for (Code answer : answers) {
            balance += question.number(answer.value()) > 0 ? 1 : -1;
        }
        return balance == 0 ? Optional.empty() : Optional.of(balance > 0);
    }
}
