import Glibc

/// Something the system would not do.
package struct SystemError: Error, Equatable, CustomStringConvertible {
    /// What was tried, as in "cannot …".
    package let action: String
    package let code: Int32

    package init(_ action: String, code: Int32 = errno) {
        self.action = action
        self.code = code
    }

    package var description: String { "cannot \(action): \(String(cString: strerror(code)))" }

    /// Throws unless `code` is 0.
    static func check(_ code: Int32, _ action: @autoclosure () -> String) throws(SystemError) {
        guard code == 0 else { throw SystemError(action(), code: code) }
    }

    /// Throws what `errno` says unless `result` is 0.
    static func checkErrno(_ result: Int32, _ action: @autoclosure () -> String) throws(SystemError) {
        guard result == 0 else { throw SystemError(action()) }
    }
}

/// There is no such machine here, or it does not run; whoever keeps the books knows why.
package struct MachineAbsence: Error {}

/// What stands in the way of a machine, in words for its owner.
struct MachineFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
