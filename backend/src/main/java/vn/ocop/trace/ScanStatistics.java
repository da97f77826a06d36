package vn.ocop.trace;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Thống kê lượt quét của một lô. */
@Service
@Transactional(readOnly = true)
class ScanStatistics {

    private static final int DAYS = 30;
    private static final int MOST_SCANNED = 5;

    private final JdbcClient database;
    private final ScanBuffer buffer;

    ScanStatistics(JdbcClient database, ScanBuffer buffer) {
        this.database = database;
        this.buffer = buffer;
    }

    public LotScans of(LotId lot) {
        List<DayScans> days = database.sql("""
                        select cast(hour at time zone 'Asia/Ho_Chi_Minh' as date) as day, sum(scans) as scans
                        from scan_count where lot_id = ? and hour > now() - make_interval(days => ?)
                        group by day order by day
                        """)
                .params(lot.value(), DAYS)
                .query((row, index) -> new DayScans(row.getObject("day", LocalDate.class), row.getLong("scans")))
                .list();
        List<VerdictScans> verdicts = database.sql(
                        "select verdict, sum(scans) as scans from scan_count where lot_id = ? group by verdict order by verdict")
                .param(lot.value())
                .query((row, index) ->
                        new VerdictScans(TraceVerdict.Group.valueOf(row.getString("verdict")), row.getLong("scans")))
                .list();
        List<LabelScans> labels = database.sql("""
                        select scan.code, label.number, sum(scan.scans) as scans
                        from scan_count scan join trace_label label on label.code = scan.code
                        where scan.lot_id = ? group by scan.code, label.number order by scans desc, label.number limit ?
                        """)
                .params(lot.value(), MOST_SCANNED)
                .query((row, index) -> new LabelScans(
                        LabelCode.grouped(row.getString("code")), row.getInt("number"), row.getLong("scans")))
                .list();
        return new LotScans(verdicts.stream().mapToLong(VerdictScans::scans).sum(), verdicts, days, labels);
    }

    /** Call before: what was counted a moment ago is in the figures, too. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void settle() {
        buffer.flush();
    }

    /** Lượt quét của lô. */
    record LotScans(long total, List<VerdictScans> verdicts, List<DayScans> days, List<LabelScans> mostScanned) {}

    /** Lượt quét theo kết luận. */
    record VerdictScans(TraceVerdict.Group verdict, long scans) {}

    /** Lượt quét trong ngày. */
    record DayScans(LocalDate day, long scans) {}

    /** Lượt quét của một tem. */
    record LabelScans(String code, int number, long scans) {}
}
