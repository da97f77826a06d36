/**
 * How the processes reach the database: one pool of powerless connections, one transaction manager whose hook gives each
 * transaction the rights of the bound tenant. Owns no table.
 */
@NullMarked
package vn.ocop.database;

import org.jspecify.annotations.NullMarked;
