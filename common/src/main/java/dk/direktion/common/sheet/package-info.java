/** Lists as sheets of values that Danish office programs read. */
package dk.direktion.common.sheet;
