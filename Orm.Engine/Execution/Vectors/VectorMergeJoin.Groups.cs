namespace Orm.Engine.Execution.Vectors;

// Right rows of one key that lie in several chunks, or may do so.
internal sealed partial class VectorMergeJoin
{
    // Behind the left rows that have the key of the collected ones.
    private int _end;

    private bool Collect()
    {
        if (Pairs.Count > 0)
        {
            return false;
        }

        _groupKeys.Keep(_rightKeys, _r, _groupKey);
        Kept.Add(_rightRows!, _r, _rightRows!.Count);
        _r = _rightRows.Count;
        while (_r == (_rightRows?.Count ?? -1) && TryNextRight() && _rightRows is not null)
        {
            while (_r < _rightRows.Count && _rightKeys.IsEqual(_r, _groupKeys, 0))
            {
                _r++;
            }

            if (_r > 0)
            {
                Kept.Add(_rightRows, 0, _r);
            }
        }

        Kept.Complete(Pairs.GivesRightAlone);
        _hasGroup = true;
        _step = Step.Merge;
        return true;
    }

    /// <summary>Finds the left rows that have the key of the collected ones.</summary>
    /// <returns>Whether that was possible: before the rows are dropped, pairs with them have to be taken.</returns>
    private bool MeetGroup()
    {
        if (!_leftEnded && _leftKeys.IsNull(_l))
        {
            LeaveLeft();
            return true;
        }

        _end = _l;
        while (!_leftEnded && _end < _leftRows!.Count && _leftKeys.IsEqual(_end, _groupKeys, 0))
        {
            _end++;
        }

        if (_end > _l)
        {
            _step = Step.Pair;
            Pairing.Begin(_l, _end);
        }
        else if (Pairs.GivesRightAlone)
        {
            _step = Step.Close;
            Pairing.BeginAlone();
        }
        else if (Pairs.Count > 0)
        {
            return false;
        }
        else
        {
            DropGroup();
        }

        return true;
    }

    private void DropGroup()
    {
        Kept.Clear();
        _hasGroup = false;
    }

    private bool PairGroup()
    {
        if (!Pairing.IsDone)
        {
            return Pairing.Advance();
        }

        _l = _end;
        _step = Step.Merge;
        return true;
    }

    /// <summary>Gives the collected rows that were in no pair.</summary>
    private bool CloseGroup()
    {
        if (!Pairing.IsDone)
        {
            return Pairing.Advance();
        }

        DropGroup();
        _step = Step.Merge;
        return true;
    }
}
