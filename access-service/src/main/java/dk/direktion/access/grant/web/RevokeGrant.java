package dk.direktion.access.grant.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says why a grant is revoked. */
record RevokeGrant(@NotBlank @Size(max = 2000) String reason) {}
