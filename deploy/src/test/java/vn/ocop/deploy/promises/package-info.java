/**
 * The promises that hold for every operation of every service (quy ước giao diện), tried on a
 * running stack without knowing any operation: the documents say what there is to try.
 */
@NullMarked
package vn.ocop.deploy.promises;

import org.jspecify.annotations.NullMarked;
