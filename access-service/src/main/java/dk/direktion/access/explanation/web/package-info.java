/** The API of explanations. */
package dk.direktion.access.explanation.web;
