using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Backends.Sqlite.Interop;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>
/// Registers the functions. Each is known to SQLite by its index in <see cref="FunctionDefinitions"/>, so that one
/// entry point serves them all and nothing has to be kept alive for a connection.
/// </summary>
internal static unsafe class FunctionRegistry
{
    /// <summary>UTF-8, the same result for the same arguments, and harmless wherever a schema uses it.</summary>
    private const int Flags = raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC | 0x200000;

    /// <summary>Registers everything and returns SQLite's result code.</summary>
    internal static int Register(sqlite3 connection)
    {
        var code = NativeSqlite.IsDirect ? RegisterDirectly(connection) : RegisterIndirectly(connection);
        return code != raw.SQLITE_OK ? code : RegisterCollation(connection);
    }

    private static int RegisterDirectly(sqlite3 connection)
    {
        var handle = connection.DangerousGetHandle();
        var (scalars, aggregates) = (0, 0);
        fixed (byte* all = FunctionSignatures.All)
        {
            var entry = all;
            while (entry < all + FunctionSignatures.All.Length)
            {
                var code = *entry is FunctionSignatures.Aggregate or FunctionSignatures.WindowAggregate
                    ? RegisterAggregate(handle, entry + 1, *entry, aggregates++)
                    : NativeSqlite.CreateFunction(
                        handle, entry + 1, *entry - '0', Flags, scalars++, &CallScalar, null, null, 0);
                if (code != raw.SQLITE_OK)
                {
                    return code;
                }

                entry += MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry).Length + 1;
            }
        }

        return raw.SQLITE_OK;
    }

    private static int RegisterAggregate(nint connection, byte* name, byte mark, int index)
        => mark == FunctionSignatures.WindowAggregate
            ? NativeSqlite.CreateWindowFunction(
                connection, name, 1, Flags, index, &CallStep, &CallResult, &CallResult, &CallInverse, null)
            : NativeSqlite.CreateFunction(
                connection, name, 1, Flags, index, null, &CallStep, &CallResult, 0);

    private static int RegisterIndirectly(sqlite3 connection)
    {
        var code = raw.SQLITE_OK;
        for (var i = 0; i < FunctionDefinitions.Scalars.Length && code == raw.SQLITE_OK; i++)
        {
            code = RegisterScalarIndirectly(connection, FunctionDefinitions.Scalars[i]);
        }

        for (var i = 0; i < FunctionDefinitions.Aggregates.Length && code == raw.SQLITE_OK; i++)
        {
            code = RegisterAggregateIndirectly(connection, FunctionDefinitions.Aggregates[i]);
        }

        return code;
    }

    private static int RegisterCollation(sqlite3 connection)
    {
        if (!NativeSqlite.IsDirect)
        {
            return raw.sqlite3__create_collation_utf8(
                connection, DecimalCollation.Name, null, (_, left, right) => DecimalCollation.Compare(left, right));
        }

        fixed (byte* name = utf8z.GetZeroTerminatedUTF8Bytes(DecimalCollation.Name))
        {
            return NativeSqlite.CreateCollation(
                connection.DangerousGetHandle(), name, raw.SQLITE_UTF8, 0, &CallCollation, 0);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CallScalar(nint context, int count, nint* arguments)
    {
        var call = new FunctionCall(context, arguments);
        try
        {
            FunctionDefinitions.Scalars[(int)NativeSqlite.UserData(context)].Body(call);
        }
        catch (Exception error)
        {
            FunctionErrors.Fail(call, error);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CallStep(nint context, int count, nint* arguments)
        => Accumulate(context, arguments, Called(context).Step);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CallInverse(nint context, int count, nint* arguments)
        => Accumulate(context, arguments, Called(context).Inverse!);

    private static AggregateFunction Called(nint context)
        => FunctionDefinitions.Aggregates[(int)NativeSqlite.UserData(context)];

    private static void Accumulate(nint context, nint* arguments, AggregateStep step)
    {
        var call = new FunctionCall(context, arguments);
        var state = (DecimalAccumulator*)NativeSqlite.AggregateContext(context, sizeof(DecimalAccumulator));
        if (state == null)
        {
            call.Fail(raw.SQLITE_NOMEM, "out of memory");
            return;
        }

        try
        {
            step(ref *state, call);
        }
        catch (Exception error)
        {
            FunctionErrors.Fail(call, error);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CallResult(nint context)
    {
        var call = new FunctionCall(context, null);

        // None where no row came: then there is nothing to free either, so nothing is asked for.
        var state = (DecimalAccumulator*)NativeSqlite.AggregateContext(context, 0);
        try
        {
            var none = default(DecimalAccumulator);
            Called(context).Result(state == null ? none : *state, call);
        }
        catch (Exception error)
        {
            FunctionErrors.Fail(call, error);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int CallCollation(nint data, int leftLength, byte* left, int rightLength, byte* right)
        => DecimalCollation.Compare(
            new ReadOnlySpan<byte>(left, leftLength), new ReadOnlySpan<byte>(right, rightLength));

    private static int RegisterScalarIndirectly(sqlite3 connection, ScalarFunction function)
        => raw.sqlite3_create_function(
            connection, function.Name, function.Arguments, Flags, null, (context, _, arguments) =>
            {
                var call = new FunctionCall(context, arguments);
                try
                {
                    function.Body(call);
                }
                catch (Exception error)
                {
                    FunctionErrors.Fail(call, error);
                }
            });

    private static int RegisterAggregateIndirectly(sqlite3 connection, AggregateFunction function)
        => raw.sqlite3_create_function(
            connection, function.Name, 1, Flags, null,
            (context, _, arguments) =>
            {
                var call = new FunctionCall(context, arguments);
                var state = (StrongBox<DecimalAccumulator>)(context.state ??= new StrongBox<DecimalAccumulator>());
                try
                {
                    function.Step(ref state.Value, call);
                }
                catch (Exception error)
                {
                    FunctionErrors.Fail(call, error);
                }
            },
            (context, _) =>
            {
                var call = new FunctionCall(context, null);
                try
                {
                    var state = (StrongBox<DecimalAccumulator>?)context.state;
                    function.Result(state?.Value ?? default, call);
                }
                catch (Exception error)
                {
                    FunctionErrors.Fail(call, error);
                }
            });
}
