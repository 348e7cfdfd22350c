using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Orm.Backends.Sqlite.Interop;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>
/// Registers the functions. Each is known to SQLite by its index in a list, so that one entry point serves them all and
/// nothing has to be kept alive for a connection.
/// </summary>
internal static unsafe class FunctionRegistry
{
    /// <summary>UTF-8, the same result for the same arguments, and harmless wherever a schema uses it.</summary>
    private const int Flags = raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC | 0x200000;

    private static readonly ScalarFunction[] Scalars =
    [
        .. DecimalFunctions.All, .. NumberFunctions.All, .. RealFunctions.All, .. ConversionFunctions.All,
        .. ParsingFunctions.All, .. TextFunctions.All, .. TextPositions.All, .. CharacterFunctions.All,
        .. TimeFunctions.All,
    ];

    private static readonly AggregateFunction[] Aggregates = DecimalFunctions.Aggregates;

    /// <summary>Registers everything and returns SQLite's result code.</summary>
    internal static int Register(sqlite3 connection)
    {
        var code = raw.SQLITE_OK;
        for (var i = 0; i < Scalars.Length && code == raw.SQLITE_OK; i++)
        {
            code = NativeSqlite.IsDirect ? RegisterScalar(connection, i) : RegisterScalarIndirectly(connection, i);
        }

        for (var i = 0; i < Aggregates.Length && code == raw.SQLITE_OK; i++)
        {
            code = NativeSqlite.IsDirect
                ? RegisterAggregate(connection, i)
                : RegisterAggregateIndirectly(connection, i);
        }

        return code != raw.SQLITE_OK ? code : RegisterCollation(connection);
    }

    private static int RegisterScalar(sqlite3 connection, int index)
    {
        fixed (byte* name = utf8z.GetZeroTerminatedUTF8Bytes(Scalars[index].Name))
        {
            return NativeSqlite.CreateFunction(
                connection.DangerousGetHandle(), name, Scalars[index].Arguments, Flags, index,
                &CallScalar, null, null, 0);
        }
    }

    private static int RegisterAggregate(sqlite3 connection, int index)
    {
        fixed (byte* name = utf8z.GetZeroTerminatedUTF8Bytes(Aggregates[index].Name))
        {
            if (Aggregates[index].Inverse is not null)
            {
                return NativeSqlite.CreateWindowFunction(
                    connection.DangerousGetHandle(), name, 1, Flags, index,
                    &CallStep, &CallResult, &CallResult, &CallInverse, null);
            }

            return NativeSqlite.CreateFunction(
                connection.DangerousGetHandle(), name, 1, Flags, index, null, &CallStep, &CallResult, 0);
        }
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
            Scalars[(int)NativeSqlite.UserData(context)].Body(call);
        }
        catch (Exception error)
        {
            FunctionErrors.Fail(call, error);
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CallStep(nint context, int count, nint* arguments)
        => Accumulate(context, arguments, Aggregates[(int)NativeSqlite.UserData(context)].Step);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CallInverse(nint context, int count, nint* arguments)
        => Accumulate(context, arguments, Aggregates[(int)NativeSqlite.UserData(context)].Inverse!);

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
            Aggregates[(int)NativeSqlite.UserData(context)].Result(state == null ? none : *state, call);
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

    private static int RegisterScalarIndirectly(sqlite3 connection, int index)
        => raw.sqlite3_create_function(
            connection, Scalars[index].Name, Scalars[index].Arguments, Flags, null, (context, _, arguments) =>
            {
                var call = new FunctionCall(context, arguments);
                try
                {
                    Scalars[index].Body(call);
                }
                catch (Exception error)
                {
                    FunctionErrors.Fail(call, error);
                }
            });

    private static int RegisterAggregateIndirectly(sqlite3 connection, int index)
        => raw.sqlite3_create_function(
            connection, Aggregates[index].Name, 1, Flags, null,
            (context, _, arguments) =>
            {
                var call = new FunctionCall(context, arguments);
                var state = (StrongBox<DecimalAccumulator>)(context.state ??= new StrongBox<DecimalAccumulator>());
                try
                {
                    Aggregates[index].Step(ref state.Value, call);
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
                    Aggregates[index].Result(state?.Value ?? default, call);
                }
                catch (Exception error)
                {
                    FunctionErrors.Fail(call, error);
                }
            });
}
