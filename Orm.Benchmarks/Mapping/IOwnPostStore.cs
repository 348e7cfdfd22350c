namespace Orm.Benchmarks.Mapping;

/// <summary>Marks the contestants that are ours, and so have goals.</summary>
internal interface IOwnPostStore : IPostStore;
