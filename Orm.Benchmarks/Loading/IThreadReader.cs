using SQLitePCL;

namespace Orm.Benchmarks.Loading;

/// <summary>A way to read threads with what belongs to them.</summary>
internal interface IThreadReader : IDisposable
{
    /// <summary>Its name in the table.</summary>
    string Name { get; }

    /// <summary>Whether it is ours, and has goals.</summary>
    bool IsOwn => false;

    sqlite3 Handle { get; }

    /// <summary>Reads the first threads with their answers and returns a sum over all of them.</summary>
    long TwoLevels(int threads);

    /// <summary>Reads the first threads with their answers and the marks on them, and returns a sum.</summary>
    long ThreeLevels(int threads);
}
