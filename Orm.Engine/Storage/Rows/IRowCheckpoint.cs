using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Rows;

/// <summary>The content as it was at one instant. Disposing one that was not completed abandons it.</summary>
internal interface IRowCheckpoint : IDisposable
{
    /// <summary>Writes the pages of that instant, while the content goes on changing.</summary>
    void WritePages();

    /// <summary>Makes the checkpoint durable.</summary>
    /// <param name="anchor">What belongs to the instant; the store fills in the root.</param>
    void Complete(CheckpointAnchor anchor);
}
