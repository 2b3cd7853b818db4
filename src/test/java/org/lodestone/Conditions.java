package org.lodestone;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.springframework.context.ApplicationEventPublisher;

/** Conditions that ArchUnit does not bring. */
final class Conditions {

    private Conditions() {}

    @SafeVarargs
    static ArchCondition<JavaMethod> beAnnotatedWithAny(Class<? extends Annotation>... annotations) {
        return new ArchCondition<>("carry one of " + Arrays.toString(annotations)) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean found = Arrays.stream(annotations)
                        .anyMatch(annotation ->
                                method.isAnnotatedWith(annotation) || method.isMetaAnnotatedWith(annotation));
                events.add(
                        new SimpleConditionEvent(method, found, method.getFullName() + " carries none of the guards"));
            }
        };
    }

    @SafeVarargs
    static ArchCondition<JavaClass> classAnnotatedWithAny(Class<? extends Annotation>... annotations) {
        return new ArchCondition<>("carry one of " + Arrays.toString(annotations)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean found = Arrays.stream(annotations).anyMatch(type::isAnnotatedWith);
                events.add(new SimpleConditionEvent(type, found, type.getName() + " does not say who may enter"));
            }
        };
    }

    /** For {@code noClasses()}: an event is a violation where something else than {@code fact} is published. */
    static ArchCondition<JavaClass> publishSomethingOtherThan(Class<?> fact) {
        return new ArchCondition<>("publish an event that is not " + fact.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    if (call.getTargetOwner().isAssignableTo(ApplicationEventPublisher.class)
                            && call.getName().equals("publishEvent")) {
                        boolean recorded = call.getOrigin().getConstructorCallsFromSelf().stream()
                                .anyMatch(made -> made.getTargetOwner().isAssignableTo(fact));
                        events.add(new SimpleConditionEvent(type, !recorded, call.getDescription()));
                    }
                }
            }
        };
    }
}
