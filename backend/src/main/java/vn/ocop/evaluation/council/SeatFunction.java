package vn.ocop.evaluation.council;

import vn.ocop.web.access.Role;

/** Chức danh trong Hội đồng. */
public enum SeatFunction {
    /** Chủ tịch. */
    CHAIR(Role.COUNCIL_CHAIR),
    /** Thư ký. */
    SECRETARY(Role.COUNCIL_SECRETARY),
    /** Ủy viên. */
    MEMBER(Role.COUNCIL_MEMBER);

    private final Role role;

    SeatFunction(Role role) {
        this.role = role;
    }

    /** The role without which nobody can do this work; a member may also be somebody who chairs another council. */
    Role role() {
        return role;
    }

    /** Whether he leads: opens, closes, concludes. */
    public boolean presides() {
        return this != MEMBER;
    }
}
