import CountingAllocator
import Glibc
import Policy
import Vocabulary

// Prints `mix,statements,nanoseconds,allocations` for each mix and number: the median of many batches, in time of
// the processor, so that other work on the machine counts little.

guard let account = AccountID("123456789012") else { preconditionFailure("twelve digits") }
let caller = PrincipalFacts.session(
    named: "bench", ofRole: "arn:aws:iam::123456789012:role/bench", id: UniqueID("AROABENCH000000000000"),
    in: account)
let context = DictionaryContext([
    "aws:RequestedRegion": .string("us-east-1"), "aws:CurrentTime": .string("2026-11-21T12:00:00.000Z"),
    "aws:SourceIp": .string("203.0.113.7"),
])

func processorNanoseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

func measure(_ name: String, _ count: Int, _ request: AccessRequest, _ policies: PolicySet) {
    let batch = 2000
    var times: [Double] = []
    var asked = 0
    for _ in 0..<25 {
        var allowed = 0
        let before = allocations()
        let start = processorNanoseconds()
        for _ in 0..<batch where decide(request, under: policies).isAllowed { allowed += 1 }
        let duration = processorNanoseconds() - start
        asked = allocations() - before
        precondition(allowed == batch, "the last statement allows")
        times.append(duration / Double(batch))
    }
    print("\(name),\(count),\(times.sorted()[times.count / 2]),\(asked / batch)")
}

let role = AccessRequest(principal: caller, action: Role.asked, resource: Role.resource, context: context)
measure("a typical role", 12, role, PolicySet(identity: try Role.policies(), isSameAccount: true))
let request = AccessRequest(principal: caller, action: "iam:GetRole", resource: Mix.role, context: context)
for mix in Mix.allCases {
    for count in [1, 10, 100, 1000] {
        let policies = PolicySet(identity: try mix.policies(count), isSameAccount: true)
        measure(mix.rawValue, count, request, policies)
    }
}
