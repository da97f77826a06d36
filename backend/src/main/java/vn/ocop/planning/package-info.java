/**
 * Bản đồ quy hoạch: plans, their layers read from files, and the map that planners and everybody else look at.
 *
 * <p>Owns the tables {@code planning_plan}, {@code planning_plan_commune}, {@code planning_layer}, {@code planning_code},
 * {@code planning_feature} and {@code planning_finding}. Boundaries come from {@code territory}, producers and products on the
 * map from their own modules.
 */
@ApplicationModule(displayName = "Bản đồ quy hoạch")
@NullMarked
package vn.ocop.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
