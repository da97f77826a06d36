package vn.ocop.perf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long requests took (ms), and how many a second there were. */
final class Latencies {

    private final String name;
    private final List<Double> sorted;
    private final double seconds;

    /** @param seconds from the first request's start to the last one's end */
    Latencies(String name, List<Double> milliseconds, double seconds) {
        this.name = name;
        this.sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        this.seconds = seconds;
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }

    /** A row of the table: a second, median, 99th of a hundred, largest, how many. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.2f | %.2f | %d |",
                name,
                sorted.size() / seconds,
                median(),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast(),
                sorted.size());
    }
}
