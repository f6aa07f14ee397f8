/** Lists as sheets of values and workbooks that Danish office programs read. */
package dk.direktion.common.sheet;
