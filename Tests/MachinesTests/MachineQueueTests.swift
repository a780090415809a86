import Dispatch
import Testing

@testable import Machines

@Suite struct `Any number of machines` {
    @Test func `leave threads to everybody else while they wait`() {
        let lanes = MachineLanes()
        let hold = DispatchSemaphore(value: 0)
        let queues = (0..<300).map { MachineQueue(label: "machine \($0)", on: lanes.next()) }
        for queue in queues { queue.work.async { hold.wait() } }
        let served = DispatchSemaphore(value: 0)
        DispatchQueue(label: "somebody else").async { served.signal() }
        #expect(served.wait(timeout: .now() + 60) == .success)
        for _ in queues { hold.signal() }
    }
}
