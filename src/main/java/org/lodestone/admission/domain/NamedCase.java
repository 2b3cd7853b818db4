package org.lodestone.admission.domain;

import java.util.UUID;

/** A case as people name it. */
public record NamedCase(UUID id, String reference) {}
