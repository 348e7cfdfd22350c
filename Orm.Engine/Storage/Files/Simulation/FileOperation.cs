namespace Orm.Engine.Storage.Files.Simulation;

/// <summary>What a caller asked a simulated file system to do.</summary>
internal enum FileOperation
{
    Read,
    Write,
    SetLength,
    Flush,
    Create,
    Rename,
    Delete,
    FlushDirectory,
}
