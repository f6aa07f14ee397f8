/**
 * Takes in privileges that the municipality's identity provider asserts (OIO Basic Privilege
 * Profile) and proposes the positions they stand for.
 */
package dk.direktion.access.privilege;
