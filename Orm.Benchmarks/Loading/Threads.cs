namespace Orm.Benchmarks.Loading;

/// <summary>A thread as ADO.NET and EF Core fill it.</summary>
internal sealed class PlainThread
{
    public long Id { get; set; }

    public string Title { get; set; } = "";

    public int Score { get; set; }

    public List<PlainAnswer> Answers { get; } = [];
}

/// <summary>An answer to a thread.</summary>
internal sealed class PlainAnswer
{
    public long Id { get; set; }

    public long ThreadId { get; set; }

    public PlainThread Thread { get; set; } = null!;

    public string Text { get; set; } = "";

    public int Score { get; set; }

    public List<PlainMark> Marks { get; } = [];
}

/// <summary>A mark on an answer.</summary>
internal sealed class PlainMark
{
    public long Id { get; set; }

    public long AnswerId { get; set; }

    public PlainAnswer Answer { get; set; } = null!;

    public int Value { get; set; }
}
