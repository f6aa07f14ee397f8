/** The API of how far the accounts are in step. */
package dk.direktion.access.account.web;
