package org.lodestone.files.domain;

/** Names of files as they are kept: without folders and control characters, at most 255 characters. */
public final class FileNames {

    private static final int LONGEST = 255;

    private FileNames() {}

    public static String clean(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "")
                .strip();
        if (name.isEmpty()) {
            return "file";
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
