"""Weights of evidence by the definitions, with plain Python loops over cells: what the tests compare with."""

import math


def layer_weights(values, kind, points, unit, min_deposits, max_area, limit):
    """Return {value: (weight, variance)} and {group: share} of one layer, or None where it cannot be used.

    ``values``: rows of numbers or None; ``points``: (column, row); ``unit``: unit cells of one cell.
    """
    area, deposits = {}, {}
    for row in values:
        for value in row:
            if value is not None:
                area[value] = area.get(value, 0) + unit
    for column, row in points:
        value = values[row][column]
        if value is not None:
            deposits[value] = deposits.get(value, 0) + 1
    n_t, n_d = sum(area.values()), sum(deposits.values())

    def pair(inside):
        n_b = sum(area[value] for value in inside)
        n_bd = sum(deposits.get(value, 0) for value in inside)
        four = (n_bd, n_b - n_bd, n_d - n_bd, (n_t - n_d) - (n_b - n_bd))
        if min(four) <= 1e-9:
            return n_b, n_bd, None
        plus = math.log(four[0] / n_d) - math.log(four[1] / (n_t - n_d))
        minus = math.log(four[2] / n_d) - math.log(four[3] / (n_t - n_d))
        return n_b, n_bd, (plus, 1 / four[0] + 1 / four[1], minus, 1 / four[2] + 1 / four[3])

    classes = sorted(area)
    if kind == "categorical":
        own = []
        for value in classes:
            _, n_bd, found = pair([value])
            if found and min(n_bd, n_d - n_bd) >= min_deposits:
                studentised = abs(found[0] - found[2]) / math.sqrt(found[1] + found[3])
                if studentised >= limit:
                    own.append([value])
        if not own:
            return None
        others = [value for value in classes if [value] not in own]
        groups = own + ([others] if others else [])
    else:
        best, groups = 0.0, None
        order = classes if kind == "ascending" else classes[::-1]
        for i in range(len(order) - 1):
            n_b, n_bd, found = pair(order[: i + 1])
            if found and min(n_bd, n_d - n_bd) >= min_deposits and n_b <= max_area * n_t + 1e-9:
                studentised = (found[0] - found[2]) / math.sqrt(found[1] + found[3])
                if studentised > best + 1e-12:
                    best, groups = studentised, [order[: i + 1], order[i + 1 :]]
        if groups is None or best < limit:
            return None
    weight, share = {}, []
    for group in groups:
        n_b, _, found = pair(group)
        share.append((None if found is None else found[0], n_b / n_t))
        for value in group:
            weight[value] = None if found is None else (found[0], found[1])
    return weight, share


def maps(layers, kinds, points, unit, mask=None, min_deposits=3, max_area=0.5, limit=1.96):
    """Return posterior, s_weights, s_missing as rows of numbers (None outside), and T over all cells."""
    height, width = len(layers[0]), len(layers[0][0])

    def inside(row, column):
        return (mask is None or mask[row][column]) and any(layer[row][column] is not None for layer in layers)

    study = [[inside(row, column) for column in range(width)] for row in range(height)]
    kept = [
        [[value if study[r][c] else None for c, value in enumerate(line)] for r, line in enumerate(layer)]
        for layer in layers
    ]
    used = [(column, row) for column, row in points if study[row][column]]
    n_d, n_t = len(used), sum(map(sum, study)) * unit
    fitted = [
        layer_weights(layer, kind, used, unit, min_deposits, max_area, limit)
        for layer, kind in zip(kept, kinds, strict=True)
    ]
    result = [[[None] * width for _ in range(height)] for _ in range(3)]
    expected = 0.0
    for row in range(height):
        for column in range(width):
            if not study[row][column]:
                continue
            logit, spread, absent = math.log(n_d / n_t / (1 - n_d / n_t)), 1 / n_d, []
            for layer, found in zip(kept, fitted, strict=True):
                if found is None:
                    continue
                value = layer[row][column]
                weight = None if value is None else found[0][value]
                if weight is None:
                    absent.append([part for part in found[1] if part[0] is not None])
                else:
                    logit, spread = logit + weight[0], spread + weight[1]
            p = 1 / (1 + math.exp(-logit))
            missing = 0.0
            for parts in absent:
                total = sum(share for _, share in parts)
                missing += sum((1 / (1 + math.exp(-logit - w)) - p) ** 2 * share / total for w, share in parts)
            result[0][row][column] = p
            result[1][row][column] = p * math.sqrt(spread)
            result[2][row][column] = math.sqrt(missing)
            expected += p * unit
    return result, expected
