package org.lodestone.alliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a question is asked at all: another answer, or a fact of the profile, holds any of the values.
 *
 * @param question the id of another question of the form, or null
 * @param fact {@code minerals}, {@code stages}, {@code country} or {@code size}, or null; one of the two is given
 * @param anyOf canonical values of which one must be among the answer's
 */
public record ShownWhen(@Nullable String question, @Nullable String fact, List<String> anyOf) {}
