package vn.ocop.audit;

import java.util.List;

/** Nơi giữ mốc neo ngoài lược đồ của không gian làm việc. Works for the bound tenant, inside its transaction. */
interface AnchorStore {

    void add(ChainAnchor anchor);

    /** Every anchor of the workspace. */
    List<ChainAnchor> all();
}
