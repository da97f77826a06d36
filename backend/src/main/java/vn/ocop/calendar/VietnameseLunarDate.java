package vn.ocop.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Âm lịch Việt Nam: first days of lunar months for the meridian of UTC+7, which is why Tết may differ from the Chinese New
 * Year by a day (2030) or a month (1985).
 *
 * <p>Method: the times of new moons and the longitude of the sun after J. Meeus, <em>Astronomical Algorithms</em>, in the
 * form published by Hồ Ngọc Đức; the eleventh month contains the winter solstice, and in a year of thirteen months the
 * leap month is the first without a major solar term.
 *
 * @param day day of the lunar month, from 1
 * @param month lunar month, leap months not meant
 * @param year lunar year, named after the solar year in which it begins
 */
record VietnameseLunarDate(int day, int month, int year) {

    private static final double ZONE = 7 / 24.0;
    private static final double NEW_MOON_1900 = 2_415_021.076998695;
    private static final double SYNODIC_MONTH = 29.530588853;

    LocalDate toSolar() {
        long eleventh = month < 11 ? eleventhMonth(year - 1) : eleventhMonth(year);
        long nextEleventh = month < 11 ? eleventhMonth(year) : eleventhMonth(year + 1);
        int offset = month - 11 < 0 ? month + 1 : month - 11;
        if (nextEleventh - eleventh > 365 && offset >= leapOffset(eleventh)) {
            offset++;
        }
        long k = (long) Math.floor(0.5 + (eleventh - NEW_MOON_1900) / SYNODIC_MONTH);
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, newMoonDay(k + offset) + day - 1);
    }

    /** First day of the lunar month that contains the winter solstice of the solar year. */
    private static long eleventhMonth(int solarYear) {
        long lastDay = LocalDate.of(solarYear, 12, 31).getLong(JulianFields.JULIAN_DAY);
        long k = (long) Math.floor((lastDay - 2_415_021) / SYNODIC_MONTH);
        long start = newMoonDay(k);
        return sunSector(start) >= 9 ? newMoonDay(k - 1) : start;
    }

    private static int leapOffset(long eleventh) {
        long k = (long) Math.floor((eleventh - NEW_MOON_1900) / SYNODIC_MONTH + 0.5);
        int month = 1;
        int sector = sunSector(newMoonDay(k + month));
        int before;
        do {
            before = sector;
            month++;
            sector = sunSector(newMoonDay(k + month));
        } while (sector != before && month < 14);
        return month - 1;
    }

    private static long newMoonDay(long k) {
        return (long) Math.floor(newMoon(k) + 0.5 + ZONE);
    }

    /** Julian date of the k-th new moon after that of 1 January 1900. */
    private static double newMoon(long k) {
        double t = k / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = 2_415_020.75933
                + 29.53058868 * k
                + 0.0001178 * t2
                - 0.000000155 * t3
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
        double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
        double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
        double node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
        double correction = (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * node)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * node + sun)
                - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + moon)
                + 0.0010 * sin(2 * node - moon)
                + 0.0005 * sin(2 * moon + sun);
        double deltaT = -0.000278 + 0.000265 * t + 0.000262 * t2;
        return mean + correction - deltaT;
    }

    /** Which twelfth of its path the sun is in at the beginning of the day, 0 from the spring equinox on. */
    private static int sunSector(long julianDay) {
        double t = (julianDay - 2_451_545.5 - ZONE) / 36_525;
        double t2 = t * t;
        double anomaly = 357.52910 + 35_999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
        double mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t2;
        double centre = (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000290 * sin(3 * anomaly);
        double longitude = (mean + centre) % 360;
        return (int) Math.floor((longitude < 0 ? longitude + 360 : longitude) / 30);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
