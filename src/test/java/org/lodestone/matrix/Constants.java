package org.lodestone.matrix;

import java.util.HashSet;
import java.util.Set;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;

/** The string constants that a class's methods load. */
final class Constants {

    private Constants() {}

    static Set<String> of(byte[] type) {
        Set<String> found = new HashSet<>();
        new ClassReader(type)
                .accept(
                        new ClassVisitor(SpringAsmInfo.ASM_VERSION) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
                                    @Override
                                    public void visitLdcInsn(Object value) {
                                        if (value instanceof String text) {
                                            found.add(text.strip());
                                        }
                                    }
                                };
                            }
                        },
                        ClassReader.SKIP_DEBUG);
        return found;
    }
}
