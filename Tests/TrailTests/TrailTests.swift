import Policy
import Testing
import Vocabulary

@testable import Trail

@Suite struct `The trail` {
    @Test func `finds a call by its request ID`() throws {
        let trail = Trail(capacity: 100)
        for number in 0..<50 { trail.record(try Calls.entry(number, isDenied: number % 5 == 0)) }
        #expect(trail.entry(requestID: "request-10")?.isDenied == true)
        #expect(trail.entry(requestID: "request-11")?.isDenied == false)
        #expect(trail.entry(requestID: "request-50") == nil)
    }

    @Test func `finds the last refusal, of anybody or of one principal`() throws {
        let trail = Trail(capacity: 100)
        trail.record(try Calls.entry(1, by: "DemoRole", isDenied: true))
        trail.record(try Calls.entry(2, by: "OtherRole", isDenied: true))
        trail.record(try Calls.entry(3, by: "DemoRole", isDenied: false))
        #expect(trail.lastDenied()?.requestID == "request-2")
        for name in ["DemoRole", "arn:aws:iam::880344156207:role/DemoRole"] {
            #expect(trail.lastDenied(by: name)?.requestID == "request-1")
        }
        let session = "arn:aws:sts::880344156207:assumed-role/DemoRole/s"
        #expect(trail.lastDenied(by: session)?.requestID == "request-1")
        #expect(trail.lastDenied(by: "Nobody") == nil)
    }

    @Test(arguments: [1, 2, 3, 4, 10, 40])
    func `keeps so many, and lets allowed calls go before denied ones`(capacity: Int) throws {
        let trail = Trail(capacity: capacity)
        for number in 0..<200 { trail.record(try Calls.entry(number, isDenied: number % 10 == 0)) }
        #expect(trail.count == capacity)
        #expect(trail.seen == 200)
        let denied = trail.entries { $0.isDenied }.count
        #expect(denied == min(20, capacity - max(1, capacity / 4)) || capacity == 1)
    }

    @Test func `keeps a quarter for allowed calls, however many are denied`() throws {
        let trail = Trail(capacity: 40)
        for number in 0..<100 { trail.record(try Calls.entry(number, isDenied: false)) }
        for number in 100..<1000 { trail.record(try Calls.entry(number, isDenied: true)) }
        #expect(trail.entries { !$0.isDenied }.count == 10)
        #expect(trail.entries { $0.isDenied }.last?.requestID == "request-999")
        for number in 1000..<1020 { trail.record(try Calls.entry(number, isDenied: false)) }
        let allowed = trail.entries { !$0.isDenied }.map(\.requestID)
        #expect(allowed == (1010..<1020).map { "request-\($0)" })
    }

    @Test(arguments: [(1, 1), (9, 1), (10, 1), (40, 4)])
    func `lets calls that nobody signed push out no others`(capacity: Int, share: Int) throws {
        let trail = Trail(capacity: capacity)
        for number in 0..<capacity { trail.record(try Calls.entry(number, isDenied: number % 2 == 1)) }
        for number in 100..<200 {
            trail.record(try Calls.unsigned(number, isDenied: number % 2 == 1, decisions: 1 + number % 7))
        }
        #expect(trail.seen == capacity + 100 && trail.count == capacity + share)
        let kept = Array(0..<capacity) + Array(200 - share..<200)
        #expect(trail.entries().map(\.requestID) == kept.map { "request-\($0)" })
        #expect(trail.entry(requestID: "request-199")?.principalARN == nil)
        #expect(trail.reachesBackTo == Timestamp(seconds: 1_700_000_000))
        // Nor do others push them out.
        for number in 200..<300 { trail.record(try Calls.entry(number, isDenied: number % 2 == 0)) }
        #expect(trail.entry(requestID: "request-199") != nil && trail.count == capacity + share)
    }

    @Test func `finds the last refusal among calls that nobody signed too`() throws {
        let trail = Trail(capacity: 100)
        trail.record(try Calls.entry(1, isDenied: true))
        trail.record(try Calls.unsigned(2, isDenied: true))
        trail.record(try Calls.unsigned(3, isDenied: false))
        #expect(trail.lastDenied()?.requestID == "request-2")
        #expect(trail.lastDenied(by: "DemoRole")?.requestID == "request-1")
        trail.record(try Calls.entry(4, isDenied: true))
        #expect(trail.lastDenied()?.requestID == "request-4")
    }

    @Test func `keeps fewer unsigned calls when they have many decisions`() throws {
        let trail = Trail(capacity: 40)
        for number in 0..<10 { trail.record(try Calls.unsigned(number, isDenied: false, decisions: 16)) }
        #expect(trail.entries().map(\.requestID) == ["request-8", "request-9"])
        trail.record(try Calls.unsigned(10, isDenied: false, decisions: 1000))
        #expect(trail.entries().map(\.requestID) == ["request-10"])
    }

    @Test func `gives calls in their order, from a moment on`() throws {
        let trail = Trail(capacity: 100)
        for number in 0..<20 { trail.record(try Calls.entry(number, isDenied: number % 2 == 0)) }
        let since = Timestamp(seconds: 1_700_000_015)
        #expect(trail.entries(since: since).map(\.requestID) == (15..<20).map { "request-\($0)" })
        #expect(trail.reachesBackTo == Timestamp(seconds: 1_700_000_001))
    }

    @Test func `keeps fewer calls when they have many decisions`() throws {
        let trail = Trail(capacity: 10)
        let decision = try Calls.decision("s3:DeleteObject", on: "arn:aws:s3:::b/k", under: Calls.everything)
        for number in 0..<10 {
            trail.record(
                TrailEntry(
                    requestID: "\(number)", at: Timestamp(seconds: Int64(number)), call: "s3:DeleteObjects",
                    callerARN: "a", principalARN: "a", errorCode: nil,
                    decisions: Array(repeating: decision, count: 30)))
        }
        #expect(trail.entries().map(\.requestID) == ["8", "9"])
        trail.record(
            TrailEntry(
                requestID: "large", at: Timestamp(seconds: 10), call: "s3:DeleteObjects", callerARN: "a",
                principalARN: "a", errorCode: nil, decisions: Array(repeating: decision, count: 1000)))
        #expect(trail.entries().map(\.requestID) == ["large"])
    }

    @Test func `keeps nothing when it is off`() throws {
        let trail = Trail(capacity: 0)
        trail.record(try Calls.entry(1, isDenied: true))
        #expect(trail.count == 0)
        #expect(!trail.isOn)
    }
}
