/// The second line of a canonical request.
enum CanonicalPath {
    /// S3's: decoded and strictly encoded once, `/` kept, nothing resolved: `//` and `..` are parts of keys.
    static func append(key path: [UInt8], to output: inout [UInt8]) {
        if path.isEmpty { output.append(Ascii.slash) }
        StrictEncoding.append(path, in: path.indices, slash: .kept, plus: .literal, to: &output)
    }

    /// Everybody else's: empty and dot segments resolved, and the path that was sent, escapes included,
    /// encoded once more.
    static func append(normalizing path: [UInt8], to output: inout [UInt8]) {
        var segments: [Range<Int>] = []
        var start = 0
        while start < path.count {
            var end = start
            while end < path.count, path[end] != Ascii.slash { end += 1 }
            switch (end - start, path[start]) {
            case (0, _): break
            case (1, Ascii.dot): break
            case (2, Ascii.dot) where path[start + 1] == Ascii.dot: _ = segments.popLast()
            default: segments.append(start..<end)
            }
            start = end + 1
        }
        for segment in segments {
            output.append(Ascii.slash)
            StrictEncoding.appendAgain(path, in: segment, to: &output)
        }
        if segments.isEmpty || path.last == Ascii.slash { output.append(Ascii.slash) }
    }
}
