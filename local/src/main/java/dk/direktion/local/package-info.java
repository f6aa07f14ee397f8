/**
 * The whole suite on one machine: PostgreSQL, Keycloak, the services and the gateway, without
 * containers.
 */
package dk.direktion.local;
