package dk.direktion.portfolio.status.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a note is given back. */
public record GiveBackStatus(@NotBlank @Size(max = 2000) String comment) {}
