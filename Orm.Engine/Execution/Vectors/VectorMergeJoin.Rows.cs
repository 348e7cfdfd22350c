namespace Orm.Engine.Execution.Vectors;

// Rows that are compared where they lie.
internal sealed partial class VectorMergeJoin
{
    // How many of the right rows of one key the present left row has been paired with.
    private int _paired;

    private bool Merge()
    {
        if (!_leftEnded && _l == (_leftRows?.Count ?? 0))
        {
            return TryNextLeft();
        }

        if (_hasGroup)
        {
            return MeetGroup();
        }

        if (!_rightEnded && _r == (_rightRows?.Count ?? 0))
        {
            return TryNextRight();
        }

        if (_leftEnded || _rightEnded)
        {
            return EndSides();
        }

        if (!Pairs.TryUseRight(_rightRows!, _rightMarks, 0))
        {
            return false;
        }

        if (Pairs.GivesPairs && !Pairs.DecidesBehind
            && _leftKeys.Integers is { } left && _rightKeys.Integers is { } right)
        {
            MergeIntegers(left, right);
        }
        else
        {
            MergeAny();
        }

        return true;
    }

    /// <summary>One of the sides has ended: the rows of the other one are alone.</summary>
    private bool EndSides()
    {
        if (!_rightEnded && Pairs.GivesRightAlone)
        {
            if (!Pairs.TryUseRight(_rightRows!, _rightMarks, 0))
            {
                return false;
            }

            while (_r < _rightRows!.Count && Pairs.Room > 0)
            {
                Pairs.AddRightAlone(_r++);
            }

            return true;
        }

        if (!_leftEnded && Pairs.GivesLeftAlone)
        {
            while (_l < _leftRows!.Count && Pairs.Room > 0)
            {
                Pairs.AddLeftAlone(_l++);
            }

            return true;
        }

        _step = Step.End;
        return false;
    }

    /// <summary>Compares rows to the end of a chunk, as long as each right key is another one.</summary>
    private void MergeIntegers(long[] left, long[] right)
    {
        int rightCount = _rightRows!.Count;
        ReadOnlySpan<long> l = left.AsSpan(0, _leftRows!.Count);
        ReadOnlySpan<long> r = right.AsSpan(0, rightCount);
        while (_l < l.Length && _r < r.Length && Pairs.Room > 0)
        {
            long key = r[_r];
            if (l[_l] < key)
            {
                LeaveLeft();
            }
            else if (l[_l] > key)
            {
                LeaveRight();
            }
            else if (_r + 1 < rightCount && r[_r + 1] != key)
            {
                Pairs.Add(_l++, _r);
            }
            else if (!PairRun())
            {
                return;
            }
        }
    }

    private void MergeAny()
    {
        while (_l < _leftRows!.Count && _r < _rightRows!.Count && Pairs.Room > 0)
        {
            if (_leftKeys.IsNull(_l))
            {
                LeaveLeft();
                continue;
            }

            int result = _rightKeys.IsNull(_r) ? 1 : _leftKeys.Compare(_l, _rightKeys, _r);
            if (result < 0)
            {
                LeaveLeft();
            }
            else if (result > 0)
            {
                LeaveRight();
            }
            else if (!PairRun())
            {
                return;
            }
        }
    }

    private void LeaveLeft()
    {
        if (Pairs.GivesLeftAlone)
        {
            Pairs.AddLeftAlone(_l);
        }

        _l++;
    }

    /// <summary>All left rows with this key have been there, if there were any: a mark says so.</summary>
    private void LeaveRight()
    {
        if (Pairs.GivesRightAlone)
        {
            Pairs.AddRightAlone(_r);
        }

        _r++;
    }

    /// <summary>Pairs the present left row with the right rows of its key, as far as there is room.</summary>
    /// <returns>Whether those lie in this chunk.</returns>
    private bool PairRun()
    {
        int end = RunEnd();
        if (end == _rightRows!.Count)
        {
            _step = Step.Collect;
            return false;
        }

        if (Pairs.IsDecidedByKey)
        {
            Pairs.AddDecided(_l++);
            return true;
        }

        int first = _r + _paired;
        int count = Pairs.IsDecided(_l) ? 0 : Math.Min(end - first, Pairs.Room);
        Pairs.Add(_l, first, count);
        _paired += count;
        bool isDone = first + count == end || Pairs.IsDecided(_l);
        if (isDone && Pairs.DecidesBehind)
        {
            isDone = Pairs.Room > 0;
            if (isDone)
            {
                Pairs.AddLeftAlone(_l);
            }
        }

        if (isDone)
        {
            _l++;
            _paired = 0;
        }

        return true;
    }

    private int RunEnd()
    {
        if (_runEnd <= _r)
        {
            _runEnd = _r + 1;
            while (_runEnd < _rightRows!.Count && _rightKeys.IsEqual(_runEnd, _rightKeys, _r))
            {
                _runEnd++;
            }
        }

        return _runEnd;
    }
}
