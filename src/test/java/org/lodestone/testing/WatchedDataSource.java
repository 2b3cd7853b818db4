package org.lodestone.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells {@link Statements} of every statement that is executed; a batch is one. */
final class WatchedDataSource extends DelegatingDataSource implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    WatchedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(method, connection, arguments);
            if (result instanceof PreparedStatement statement) {
                return watched(PreparedStatement.class, statement, (String) arguments[0]);
            }
            return result instanceof Statement statement ? watched(Statement.class, statement, null) : result;
        });
    }

    private static <S extends Statement> S watched(Class<S> type, S statement, @Nullable String prepared) {
        return proxy(type, (self, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(method, statement, arguments);
            }
            boolean own = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
            String sql = own ? (String) arguments[0] : prepared == null ? "batch" : prepared;
            long start = System.nanoTime();
            long working = THREADS.getCurrentThreadCpuTime();
            try {
                return call(method, statement, arguments);
            } finally {
                Statements.executed(
                        sql,
                        Duration.ofNanos(System.nanoTime() - start),
                        Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - working));
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    @Override
    public void close() throws Exception {
        if (getTargetDataSource() instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
