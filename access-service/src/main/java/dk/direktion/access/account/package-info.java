/** Keeps the accounts at the identity provider in step with the directory. */
package dk.direktion.access.account;
