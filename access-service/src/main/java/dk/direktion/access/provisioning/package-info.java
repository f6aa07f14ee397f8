/** What the municipality's own directory tells this one, by SCIM 2.0. */
package dk.direktion.access.provisioning;
