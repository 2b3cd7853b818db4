package org.lodestone.benefits.reports;

/** An issue as a file to keep. */
public record IssueFile(String name, byte[] content) {}
