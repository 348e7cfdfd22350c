namespace Orm.Tests.Faults.Crashes;

/// <summary>What the disk of a workload does besides losing power.</summary>
[Flags]
internal enum DiskBehaviour
{
    /// <summary>Nothing else.</summary>
    Sound = 0,

    /// <summary>Operations fail now and then, and say so: full disk, I/O errors, failed flushes.</summary>
    Failing = 1,

    /// <summary>Writes are lost, misdirected or cut short, and bits rot: the disk says nothing.</summary>
    Lying = 2,
}
