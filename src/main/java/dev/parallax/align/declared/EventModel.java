package dev.parallax.align.declared;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/**
 * The weights of the scorer of declared events, in log-odds; none is negative, so that more evidence never lowers a score. Read from {@code
 * align/declared-event-model.json}, which says when and on what they were fitted.
 *
 * @param method name and version, as it stands in {@code coverage.method}
 * @param fittedOn data that the weights were fitted on
 * @param date day of the fit
 * @param must for each list of {@code must}, for its best concept
 * @param should for the first concept of {@code should}; each further one counts {@code fading} of the one before
 * @param place for the event's own place
 * @param number for the first number that agrees; further ones fade
 * @param term for the first free term; further ones fade
 * @param link for a link to a page that the event's declaration cites
 * @param dateInWindow for publication inside the window; it decays outside
 * @param title for a title that tells the event, where the article reports it
 * @param lead for reporting the event, in title or first sentence
 * @param passage in opinion, analysis and interviews: for the sentence that tells most of the event, by the square of what it tells
 * @param passageStrength how much such a sentence has to tell for the full weight
 * @param share for the sentences that speak of the event, by the square of their share
 * @param enough share of title and sentences at which that weight is full
 * @param fading factor from one item to the next of the same kind, 0 to 1
 * @param decayDays days after the window at which its weight has fallen to 1/e
 * @param newsDays days after the window at which the lead of a news article whose title does not name the event has fallen to 1/e of its weight
 * @param leadSentences sentences of the text that are the lead
 * @param commonest weight factor of a concept that every article names; 1 for the rarest
 * @param member lowest score of a member
 * @param abstain lowest score that is kept, as abstained
 * @param besides what an item that is in no list of must tells, beside 1 for one that is
 * @param sentence how much a sentence that speaks of the event has to tell of it
 * @param rival how much of it, as a share of what it tells of any other event
 * @param core how much an item of the event's core that another event does not ask for has to tell, so that it sets the two apart
 * @param own how much a sentence that tells more of another event has to tell of this one alone
 * @param besideReported the same where the article reports the other event and not this one
 */
public record EventModel(
        String method,
        @JsonProperty("fitted_on") String fittedOn,
        String date,
        double must,
        double should,
        double place,
        double number,
        double term,
        double link,
        @JsonProperty("date_in_window") double dateInWindow,
        double title,
        double lead,
        double passage,
        @JsonProperty("passage_strength") double passageStrength,
        double share,
        double enough,
        double fading,
        @JsonProperty("decay_days") double decayDays,
        @JsonProperty("news_days") double newsDays,
        @JsonProperty("lead_sentences") int leadSentences,
        double commonest,
        double member,
        double abstain,
        double besides,
        double sentence,
        double rival,
        double core,
        double own,
        @JsonProperty("beside_reported") double besideReported)
        implements Serializable {
    private static final String RESOURCE = "/align/declared-event-model.json";

    public EventModel {
        for (double weight :
                new double[] {must, should, place, number, term, link, dateInWindow, title, lead, passage, share}) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException(
                        "negative weight " + weight + ": the score must not fall with evidence");
            }
        }
        if (!(fading >= 0
                && fading <= 1
                && commonest >= 0
                && commonest <= 1
                && abstain <= member
                && passageStrength > 0
                && enough > 0
                && newsDays > 0)) {
            throw new IllegalArgumentException(
                    "fading, commonest, abstain, member, passage_strength, enough or news_days out of range");
        }
    }

    /** The model that comes with the program. */
    public static EventModel bundled() {
        try (InputStream in = EventModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + RESOURCE);
            }
            return new ObjectMapper().readValue(in, EventModel.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
