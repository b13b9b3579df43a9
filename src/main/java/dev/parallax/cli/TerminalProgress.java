package dev.parallax.cli;

import dev.parallax.spark.stage.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkJobInfo;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.SparkStatusTracker;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** One line on stderr that says how far the current step is and how long it may take; only where stderr is a terminal. */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final int SHORTEST_LOOK = 2; // tasks done before an estimate means something

    private final PrintStream terminal = System.err;
    private final boolean shown = Boolean.getBoolean("parallax.terminal");
    private final SparkStatusTracker tracker;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Step current;

    private record Step(String stage, int shards, int before, long startedNanos) {}

    TerminalProgress(SparkSession spark) {
        this.tracker = spark.sparkContext().statusTracker();
        if (shown) {
            clock.scheduleWithFixedDelay(this::draw, 1, 1, TimeUnit.SECONDS);
        }
    }

    @Override
    public void begin(String stage, int shards, int alreadyDone) {
        current = new Step(stage, shards, alreadyDone, System.nanoTime());
        draw();
    }

    @Override
    public void end(String stage) {
        current = null;
        if (shown) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        end("");
    }

    private void draw() {
        Step step = current;
        if (!shown || step == null) {
            return;
        }
        int finished = finished(step.stage());
        int missing = step.shards() - step.before();
        double seconds = (System.nanoTime() - step.startedNanos()) / 1e9;
        String left = finished < SHORTEST_LOOK || finished > missing
                ? ""
                : String.format(Locale.ROOT, ", about %.0f s left", seconds / finished * (missing - finished));
        terminal.print(String.format(
                Locale.ROOT,
                "%s%-10s %d of %d%s",
                CLEAR_LINE,
                step.stage(),
                Math.min(step.shards(), step.before() + finished),
                step.shards(),
                left));
        terminal.flush();
    }

    private int finished(String group) {
        int finished = 0;
        for (int job : tracker.getJobIdsForGroup(group)) {
            scala.Option<SparkJobInfo> info = tracker.getJobInfo(job);
            if (info.isDefined()) {
                for (int stage : info.get().stageIds()) {
                    scala.Option<SparkStageInfo> stageInfo = tracker.getStageInfo(stage);
                    finished += stageInfo.isDefined() ? stageInfo.get().numCompletedTasks() : 0;
                }
            }
        }
        return finished;
    }
}
