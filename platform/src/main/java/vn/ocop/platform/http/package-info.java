/**
 * What every HTTP resource of the platform promises (quy ước giao diện): pages, entity tags,
 * preconditions, repeatable posts, tokens of revisions, one transaction per command.
 */
@NullMarked
package vn.ocop.platform.http;

import org.jspecify.annotations.NullMarked;
