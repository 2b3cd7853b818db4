package org.lodestone.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The portal's own classes, as ArchUnit reads them; read once for all tests that look at them. */
public final class House {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lodestone");

    private House() {}

    public static JavaClasses classes() {
        return CLASSES;
    }
}
