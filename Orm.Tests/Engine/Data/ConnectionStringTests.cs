using System.Data.Common;
using Orm.Backends.Engine;
using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>What a connection string may say: all else is an error, and none of it is left out in silence.</summary>
public sealed class ConnectionStringTests
{
    private static readonly string[] s_keywords =
    [
        "Data Source", "Read Only", "Create", "Synchronous", "Lock Timeout", "Memory Limit", "Buffer Size",
        "Max Degree Of Parallelism", "Log Archive",
    ];

    public static TheoryData<string> Keywords => [.. s_keywords];

    [Theory]
    [InlineData("Foo=1", "foo", null)]
    [InlineData("Data Sorce=x", "data sorce", "Data Source")]
    [InlineData("Synchronus=Off", "synchronus", "Synchronous")]
    [InlineData("Lock Timeouts=3", "lock timeouts", "Lock Timeout")]
    [InlineData("Max Degree Of Paralelism=3", "max degree of paralelism", "Max Degree Of Parallelism")]
    [InlineData("Mode=ReadOnly", "mode", "Read Only")]
    [InlineData("Mode=ReadWrite", "mode", "Create")]
    [InlineData("Mode=ReadWriteCreate", "mode", null)]
    [InlineData("Mode=Memory", "mode", "Data Source")]
    [InlineData("Filename=x", "filename", "Data Source")]
    [InlineData("Server=x", "server", "Data Source")]
    [InlineData("Cache=Shared", "cache", null)]
    [InlineData("Pooling=False", "pooling", null)]
    [InlineData("Password=secret", "password", null)]
    [InlineData("Foreign Keys=True", "foreign keys", null)]
    [InlineData("Default Timeout=5", "default timeout", "Lock Timeout")]
    [InlineData("Journal Mode=WAL", "journal mode", "Synchronous")]
    public void A_keyword_that_there_is_not_is_an_error(string setting, string keyword, string? nearest)
    {
        var error = Assert.Throws<ConnectionStringException>(
            () => new EngineConnection("Data Source=:memory:;" + setting));
        Assert.Equal((keyword, nearest), (error.Keyword, error.Nearest));
        Assert.Null(error.Value);
        Assert.StartsWith($"'{keyword}' is no keyword", error.Message, StringComparison.Ordinal);
        Assert.All(s_keywords, known => Assert.Contains(known, error.Message, StringComparison.Ordinal));

        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Contains(nearest is null ? "" : $"'{nearest}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Keywords_are_found_in_any_case_and_without_spaces(string keyword)
    {
        string value = keyword switch
        {
            "Read Only" or "Create" => "true",
            "Synchronous" => "Normal",
            _ => "2000000"[..(keyword.EndsWith("Parallelism", StringComparison.Ordinal) ? 1 : 7)],
        };
        foreach (string written in (string[])
            [keyword, keyword.ToLowerInvariant(), keyword.Replace(" ", "", StringComparison.Ordinal)])
        {
            var settings = new EngineConnectionStringBuilder($"{written}={value}");
            Assert.Equal(value, settings[keyword]);
            Assert.True(settings.ContainsKey(written) && settings.TryGetValue(written, out _));
            Assert.Equal($"{keyword}={value}", settings.ConnectionString, ignoreCase: true);
            Assert.True(settings.Remove(written));
            Assert.False(settings.ContainsKey(keyword));
        }
    }

    [Theory]
    [InlineData("Read Only", "perhaps")]
    [InlineData("Create", "2")]
    [InlineData("Synchronous", "Extra")]
    [InlineData("Lock Timeout", "-1")]
    [InlineData("Lock Timeout", "3000000")]
    [InlineData("Lock Timeout", "1.5")]
    [InlineData("Lock Timeout", "99999999999")]
    [InlineData("Max Degree Of Parallelism", "-1")]
    [InlineData("Max Degree Of Parallelism", "1025")]
    [InlineData("Max Degree Of Parallelism", "all")]
    [InlineData("Memory Limit", "much")]
    [InlineData("Memory Limit", "0")]
    [InlineData("Buffer Size", "64kB")]
    [InlineData("Buffer Size", "-1MB")]
    public void A_value_that_a_keyword_does_not_take_is_an_error(string keyword, string value)
    {
        var error = Assert.Throws<ConnectionStringException>(
            () => new EngineConnection($"Data Source=:memory:;{keyword}={value}"));
        Assert.Equal((keyword, value), (error.Keyword, error.Value));
        Assert.StartsWith($"'{value}' is no value of {keyword}: write ", error.Message, StringComparison.Ordinal);
        Assert.Throws<ConnectionStringException>(
            () => new EngineConnectionStringBuilder { [keyword] = value });
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("YES", true)]
    [InlineData(" on ", true)]
    [InlineData("1", true)]
    [InlineData("False", false)]
    [InlineData("no", false)]
    [InlineData("off", false)]
    [InlineData("0", false)]
    public void A_switch_is_on_or_off(string value, bool isOn) =>
        Assert.Equal(isOn, new EngineConnectionStringBuilder($"Read Only={value}").ReadOnly);

    [Fact]
    public void Properties_take_what_the_text_takes()
    {
        var settings = new EngineConnectionStringBuilder { ReadOnly = true, LockTimeout = 3, BufferSize = "2MB" };
        Assert.Equal("Read Only=True;Lock Timeout=3;Buffer Size=2MB", settings.ConnectionString);
        Assert.Throws<ConnectionStringException>(() => settings.LockTimeout = -1);
        Assert.Throws<ConnectionStringException>(() => settings.MaxDegreeOfParallelism = 5000);
        Assert.Throws<ConnectionStringException>(() => settings.Synchronous = "always");
        Assert.Equal(3, settings.LockTimeout);
    }

    [Fact]
    public void Who_takes_a_connection_string_refuses_it_at_once()
    {
        const string Wrong = "Data Source=:memory:;Foo=1";
        Assert.Throws<ConnectionStringException>(() => new EngineDataSource(Wrong));
        Assert.Throws<ConnectionStringException>(() => new EngineDatabase(Wrong));
        DbConnectionStringBuilder settings = EngineFactory.Instance.CreateConnectionStringBuilder()!;
        Assert.Throws<ConnectionStringException>(() => settings["Foo"] = 1);
        using var connection = new EngineConnection("Data Source=:memory:");
        Assert.Throws<ConnectionStringException>(() => connection.ConnectionString = Wrong);
        Assert.Equal("Data Source=:memory:", connection.ConnectionString);
        connection.Open();
    }
}
