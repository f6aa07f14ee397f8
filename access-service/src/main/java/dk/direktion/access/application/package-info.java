/** Applications for access, and the two decisions each of them needs. */
package dk.direktion.access.application;
