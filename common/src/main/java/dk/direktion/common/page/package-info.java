/** Lists that come a page at a time. */
package dk.direktion.common.page;
