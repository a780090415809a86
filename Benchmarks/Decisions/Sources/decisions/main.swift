import Policy
import Vocabulary

// Prints `mix,statements,nanoseconds` for each mix and number: the median of many batches.

guard let account = AccountID("123456789012") else { preconditionFailure("twelve digits") }
let caller = PrincipalFacts.user(
    arn: "arn:aws:iam::123456789012:user/bench", id: UniqueID("AIDABENCH000000000000"), in: account)
let request = AccessRequest(
    principal: caller, action: "iam:GetRole", resource: Mix.role,
    context: DictionaryContext(["aws:RequestedRegion": .string("us-east-1")]))

func nanoseconds(_ policies: PolicySet) -> Double {
    let batch = 2000
    var times: [Double] = []
    for _ in 0..<25 {
        var allowed = 0
        let duration = ContinuousClock().measure {
            for _ in 0..<batch where decide(request, under: policies).isAllowed { allowed += 1 }
        }
        precondition(allowed == batch, "the last statement allows")
        times.append(duration / .nanoseconds(1) / Double(batch))
    }
    return times.sorted()[times.count / 2]
}

for mix in Mix.allCases {
    for count in [1, 10, 100, 1000] {
        let policies = PolicySet(identity: try mix.policies(count), isSameAccount: true)
        print("\(mix.rawValue),\(count),\(nanoseconds(policies))")
    }
}
