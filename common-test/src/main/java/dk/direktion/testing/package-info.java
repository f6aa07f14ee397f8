/**
 * What the tests of every service share: a real database, the personas, and the rules of the house.
 */
package dk.direktion.testing;
