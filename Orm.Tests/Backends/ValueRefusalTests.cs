using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>Values that a database cannot keep are refused before anything is written.</summary>
public abstract class ValueRefusalTests : BackendTests
{
    protected ValueRefusalTests(BackendKind backend)
        : base(backend)
        => Connection.Execute("CREATE TABLE T (A, B)");

    public sealed class OnSqlite() : ValueRefusalTests(BackendKind.Sqlite);

    public sealed class OnAdoNet() : ValueRefusalTests(BackendKind.AdoNet);

    public sealed class OnTheEngine() : ValueRefusalTests(BackendKind.Engine);

    public static TheoryData<ScalarKind, object> Refused { get; } = new()
    {
        { ScalarKind.Double, double.NaN },
        { ScalarKind.Single, float.NaN },
        { ScalarKind.Char, '\uD800' },
        { ScalarKind.DateTime, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Local) },
        { ScalarKind.DateTime, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_value_is_refused(ScalarKind kind, object value)
    {
        var error = Assert.Throws<ValueNotStorableException>(
            () => Connection.Execute("INSERT INTO T VALUES (@p1, @p2)", 1, new ScalarValue(kind, value)));
        Assert.Equal(1, error.Ordinal);
        Assert.Equal(0, Connection.Number("SELECT count(*) FROM T"));
    }

    [Fact]
    public void A_surrogate_without_its_other_half_is_refused()
    {
        // Not a theory: the runner writes its data as UTF-8, which has no such texts either.
        foreach (var text in new[] { "a\uD800", "\uDC00b", "\uD800\uD800", "\uDC00\uD800" })
        {
            Assert.Throws<ValueNotStorableException>(
                () => Connection.Execute("INSERT INTO T VALUES (@p1, 1)", text));
        }

        Assert.Equal(0, Connection.Number("SELECT count(*) FROM T"));
    }

    [Fact]
    public void A_wall_clock_column_refuses_utc()
        => Assert.Throws<ValueNotStorableException>(() => Connection.Execute(
            "INSERT INTO T VALUES (@p1, 1)",
            new ScalarValue(ScalarKind.DateTime, DateTime.UnixEpoch, DateTimeKind.Unspecified)));

    [Fact]
    public void A_long_text_with_an_unpaired_surrogate_is_refused()
        => Assert.Throws<ValueNotStorableException>(
            () => Connection.Execute("INSERT INTO T VALUES (@p1, 1)", new string('x', 5000) + "\uD800"));

    [Fact]
    public void A_missing_parameter_is_refused()
    {
        Connection.Execute("INSERT INTO T VALUES (@p1, @p2)", 1, 2);

        // The value of the run before would be written again.
        Assert.Throws<InvalidOperationException>(() => Connection.Execute("INSERT INTO T VALUES (@p1, @p2)", 3));
        Assert.Equal(1, Connection.Number("SELECT count(*) FROM T"));
    }

    [Fact]
    public void The_statement_works_again_after_a_refusal()
    {
        Assert.Throws<ValueNotStorableException>(
            () => Connection.Execute("INSERT INTO T VALUES (@p1, @p2)", 1, double.NaN));
        Assert.Equal(1, Connection.Execute("INSERT INTO T VALUES (@p1, @p2)", 1, 1.5));
    }
}
