package vn.ocop.perf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One row of figures: the smallest, the middle and the largest of several runs. */
final class Series {

    private final String name;
    private final String unit;
    private final List<Double> values = new ArrayList<>();

    Series(String name, String unit) {
        this.name = name;
        this.unit = unit;
    }

    void add(double value) {
        values.add(value);
    }

    double median() {
        List<Double> sorted = sorted();
        return sorted.get(sorted.size() / 2);
    }

    private List<Double> sorted() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted;
    }

    @Override
    public String toString() {
        List<Double> sorted = sorted();
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %s | %d |",
                name,
                sorted.getFirst(),
                median(),
                sorted.getLast(),
                unit,
                values.size());
    }
}
