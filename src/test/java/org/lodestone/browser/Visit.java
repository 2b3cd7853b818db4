package org.lodestone.browser;

/** A page to look at, by somebody who may. */
record Visit(String template, String path, Somebody as) {

    /** For files: {@code o-organisation-cases}. */
    String name() {
        return template.isEmpty()
                ? "start"
                : template.replace(":", "").replace('/', '-').replaceAll("[^\\w-]", "_");
    }
}
