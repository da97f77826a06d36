package vn.ocop.tenancy.isolation;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls that hand a text to the database which is not fixed at compile time. A text is fixed when it is made of
 * literals, constants ({@code UPPER_CASE}) and choices between them; a parameter of a private method counts as a call of its
 * own, so its callers are looked at in turn.
 */
final class SqlSinks {

    private static final Set<String> CALLS = Set.of(
            "sql",
            "prepareStatement",
            "prepareCall",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeLargeUpdate",
            "addBatch",
            "createQuery",
            "createNativeQuery",
            "createMutationQuery",
            "createNativeMutationQuery",
            "createSelectionQuery",
            "queryForObject",
            "queryForList",
            "queryForMap",
            "batchUpdate",
            "copyIn",
            "copyOut");

    /** Receivers whose {@code execute}, {@code query} or {@code update} takes SQL, told by their usual names. */
    private static final Set<String> NOT_SQL_RECEIVERS = Set.of(
            "transactions",
            "transaction",
            "transactionTemplate",
            "executor",
            "pool",
            "workers",
            "tasks",
            "commandLine");

    private SqlSinks() {}

    static List<String> in(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                String name =
                        Path.of(unit.getSourceFile().getName()).getFileName().toString();
                new FileReading().of(unit).forEach(call -> found.add(name + ": " + call));
            }
        }
        return found;
    }

    /** One file: first every method and its texts are collected, then the calls are judged. */
    private static final class FileReading {

        private final List<Call> calls = new ArrayList<>();
        private final Map<String, List<ExpressionTree>> values = new HashMap<>();
        private final Set<String> parameters = new HashSet<>();
        private final Map<String, Integer> positions = new HashMap<>();

        record Call(String method, MethodInvocationTree tree) {}

        List<String> of(CompilationUnitTree unit) {
            new Collector().scan(unit, "");
            Map<String, Integer> sinks = new HashMap<>();
            Set<String> found = new LinkedHashSet<>();
            int known;
            do {
                known = sinks.size();
                for (Call call : calls) {
                    judge(call, sinks, found);
                }
            } while (sinks.size() > known);
            return List.copyOf(found);
        }

        private void judge(Call call, Map<String, Integer> sinks, Set<String> found) {
            ExpressionTree text = textOf(call.tree(), sinks);
            if (text == null || fixed(text, call.method())) {
                return;
            }
            if (text instanceof IdentifierTree name
                    && parameters.contains(call.method() + "#" + name.getName())
                    && call.method().startsWith("private ")) {
                sinks.put(
                        call.method().substring("private ".length()),
                        position(call.method(), name.getName().toString()));
                return;
            }
            found.add(call.tree().toString().replaceAll("\\s+", " "));
        }

        private int position(String method, String parameter) {
            return positions.getOrDefault(method + "#" + parameter, 0);
        }

        private @Nullable ExpressionTree textOf(MethodInvocationTree call, Map<String, Integer> sinks) {
            boolean own = call.getMethodSelect() instanceof IdentifierTree;
            String name = call.getMethodSelect() instanceof MemberSelectTree member
                    ? member.getIdentifier().toString()
                    : call.getMethodSelect().toString();
            if (own && sinks.containsKey(name) && call.getArguments().size() > sinks.get(name)) {
                return call.getArguments().get(sinks.get(name));
            }
            if (own || !CALLS.contains(name) || call.getArguments().isEmpty()) {
                return null;
            }
            ExpressionTree first = call.getArguments().getFirst();
            boolean work = first.getKind() == Tree.Kind.LAMBDA_EXPRESSION
                    || first.getKind() == Tree.Kind.MEMBER_REFERENCE
                    || first.getKind() == Tree.Kind.NEW_CLASS;
            return work || NOT_SQL_RECEIVERS.contains(receiver(call)) ? null : first;
        }

        private static String receiver(MethodInvocationTree invocation) {
            ExpressionTree receiver = ((MemberSelectTree) invocation.getMethodSelect()).getExpression();
            return switch (receiver) {
                case IdentifierTree name -> name.getName().toString();
                case MemberSelectTree member -> member.getIdentifier().toString();
                case MethodInvocationTree call -> call.getMethodSelect().toString();
                default -> "";
            };
        }

        private boolean fixed(ExpressionTree text, String method) {
            return switch (text) {
                case LiteralTree literal -> true;
                case ParenthesizedTree inner -> fixed(inner.getExpression(), method);
                case BinaryTree sum -> fixed(sum.getLeftOperand(), method) && fixed(sum.getRightOperand(), method);
                case ConditionalExpressionTree choice ->
                    fixed(choice.getTrueExpression(), method) && fixed(choice.getFalseExpression(), method);
                case SwitchExpressionTree choice -> fixedBranches(choice, method);
                case MemberSelectTree member ->
                    member.getIdentifier().toString().matches("[A-Z][A-Z0-9_]+");
                case IdentifierTree name -> fixedName(name.getName().toString(), method);
                default -> false;
            };
        }

        private boolean fixedBranches(SwitchExpressionTree choice, String method) {
            return choice.getCases().stream()
                    .allMatch(branch -> branch.getBody() instanceof ExpressionTree value
                            ? fixed(value, method)
                            : branch.getBody() instanceof YieldTree yield && fixed(yield.getValue(), method));
        }

        private boolean fixedName(String name, String method) {
            if (name.matches("[A-Z][A-Z0-9_]+")) {
                List<ExpressionTree> constant = values.getOrDefault("#" + name, List.of());
                return constant.stream().allMatch(value -> fixed(value, ""));
            }
            List<ExpressionTree> given = values.getOrDefault(method + "#" + name, List.of());
            return !parameters.contains(method + "#" + name)
                    && !given.isEmpty()
                    && given.stream().allMatch(value -> fixedOrItself(value, name, method));
        }

        private boolean fixedOrItself(ExpressionTree value, String name, String method) {
            return (value instanceof IdentifierTree same && same.getName().contentEquals(name)) || fixed(value, method);
        }

        private final class Collector extends TreeScanner<@Nullable Void, String> {

            @Override
            public @Nullable Void visitMethod(MethodTree tree, String outer) {
                boolean hidden = tree.getModifiers().getFlags().contains(Modifier.PRIVATE);
                String method = (hidden ? "private " : "") + tree.getName();
                for (int i = 0; i < tree.getParameters().size(); i++) {
                    String key = method + "#" + tree.getParameters().get(i).getName();
                    parameters.add(key);
                    positions.put(key, i);
                }
                return super.visitMethod(tree, method);
            }

            @Override
            public @Nullable Void visitVariable(VariableTree tree, String method) {
                if (tree.getInitializer() != null) {
                    keep(tree.getName().toString(), tree.getInitializer(), method);
                }
                return super.visitVariable(tree, method);
            }

            @Override
            public @Nullable Void visitAssignment(AssignmentTree tree, String method) {
                keep(tree.getVariable().toString(), tree.getExpression(), method);
                return super.visitAssignment(tree, method);
            }

            @Override
            public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, String method) {
                keep(tree.getVariable().toString(), tree.getExpression(), method);
                return super.visitCompoundAssignment(tree, method);
            }

            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, String method) {
                calls.add(new Call(method, tree));
                return super.visitMethodInvocation(tree, method);
            }

            private void keep(String name, ExpressionTree value, String method) {
                values.computeIfAbsent(
                                (name.matches("[A-Z][A-Z0-9_]+") ? "" : method) + "#" + name, key -> new ArrayList<>())
                        .add(value);
            }
        }
    }
}
