package dev.parallax.run;

/** What the program says of itself. */
public final class Program {
    /** Version: the pom's, held equal by a test. */
    public static final String VERSION = "0.1.0";

    private Program() {}
}
